import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** A link to another screen inside a text or a table. */
export function TextLink(props: { readonly to: string; readonly children: ReactNode; readonly fw?: number }) {
  return (
    <Anchor component={Link} href={props.to} underline="always" {...(props.fw ? { fw: props.fw } : {})}>
      {props.children}
    </Anchor>
  );
}
