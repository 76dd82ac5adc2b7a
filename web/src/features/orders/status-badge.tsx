import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { OrderStatus } from '@/graph/generated/operations';
import { Badge } from '@/ui/badge';

const TONES: Readonly<Record<OrderStatus, NonNullable<ComponentProps<typeof Badge>['tone']>>> = {
  PENDING: 'warm',
  PAID: 'good',
  SHIPPED: 'good',
  COMPLETED: 'good',
  CANCELLED: 'quiet',
  REFUNDED: 'quiet',
};

export function StatusBadge({ status }: { status: OrderStatus }) {
  const t = useTranslations('orders');
  return <Badge tone={TONES[status]}>{t('status', { status })}</Badge>;
}
