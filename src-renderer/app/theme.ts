import {
  Alert,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Modal,
  Notification,
  Table,
  Tooltip,
} from '@mantine/core';

/** Calm look for long office days: one deep blue, 15 px text, shades dark enough for contrast 4.5 in both schemes. */
export const theme = createTheme({
  fontFamily: "'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  primaryColor: 'harbour',
  primaryShade: { light: 8, dark: 8 },
  colors: {
    harbour: [
      '#eef5fa',
      '#dce9f3',
      '#b6d2e6',
      '#8dbad9',
      '#6ca6ce',
      '#4c8fbd',
      '#3479a9',
      '#276592',
      '#1f557d',
      '#164263',
    ],
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  components: {
    // The colour is in the frame and the sign; the words stay readable.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', tt: 'none', fw: 600 } }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Schließen' }, size: 'lg' },
      styles: { title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-lg)' } },
    }),
    // The head of a dialog is no banner of the page.
    ModalHeader: Modal.Header.extend({ defaultProps: { role: 'presentation' } }),
    // The words matter as much under a title as without one.
    Notification: Notification.extend({ styles: { description: { color: 'var(--mantine-color-text)' } } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
  },
});

/** Text colours that keep contrast 4.5 on white, on tinted and on dark ground. */
export const colourVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b02525',
    '--mantine-color-anchor': '#1f557d',
  },
  dark: {
    '--mantine-color-dimmed': '#b8bcc2',
    '--mantine-color-placeholder': '#a3a8ae',
    '--mantine-color-error': '#ff9c9c',
    '--mantine-color-anchor': '#8dbad9',
  },
});
