import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import './print-only.css';

/** A part of a screen with a button that prints nothing but that part; `children` gets the button to place it. */
export function PrintOnly({ children }: { readonly children: (button: ReactNode) => ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const print = () => {
    part.current?.setAttribute('data-printed', '');
    window.addEventListener('afterprint', () => part.current?.removeAttribute('data-printed'), { once: true });
    window.print();
  };
  return (
    <div ref={part}>
      {children(
        <Button variant="default" onClick={print}>
          Drucken
        </Button>,
      )}
    </div>
  );
}
