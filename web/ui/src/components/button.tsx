import type { ComponentProps } from 'react';
import { Link } from 'wouter';

type Variant = 'secondary' | 'primary' | 'ghost' | 'danger';

interface Look {
  variant?: Variant;
  size?: 'normal' | 'small';
  icon?: boolean;
}

function classes({ variant = 'secondary', size = 'normal', icon = false }: Look, extra?: string): string {
  return ['button', variant, size === 'small' && 'small', icon && 'icon', extra].filter(Boolean).join(' ');
}

export function Button({
  variant,
  size,
  icon,
  className,
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type={type} className={classes({ variant, size, icon }, className)} {...rest} />;
}

/** A button that shows only an icon; its label is said and shown as a tooltip. */
export function IconButton({
  label,
  ...rest
}: { label: string } & Omit<Look, 'icon'> & ComponentProps<'button'>) {
  return <Button icon aria-label={label} title={label} {...rest} />;
}

export function LinkButton({
  variant,
  size,
  icon,
  href,
  children,
}: Look & { href: string; children: React.ReactNode }) {
  return (
    <Link href={href} className={classes({ variant, size, icon })}>
      {children}
    </Link>
  );
}
