import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** How a state feels: done, on its way, waiting, needs attention, wrong, or of no matter. */
export type StatusTone = 'done' | 'active' | 'waiting' | 'attention' | 'wrong' | 'neutral';

/** A state in words and, beside them, in colour and sign; never in colour alone. */
export function StatusBadge(props: {
  readonly tone: StatusTone;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}) {
  return (
    <Badge
      className={classes.badge ?? ''}
      classNames={{ label: classes.label ?? '' }}
      data-tone={props.tone}
      leftSection={props.icon}
      radius="sm"
    >
      {props.children}
    </Badge>
  );
}
