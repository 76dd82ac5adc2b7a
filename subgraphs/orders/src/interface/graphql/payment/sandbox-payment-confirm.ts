import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const sandboxPaymentConfirm: NonNullable<MutationResolvers['sandboxPaymentConfirm']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => {
  const { orderId, orderToken = null, card } = input;
  return toPayload(await useCases.confirmSandboxPayment(viewer, { orderId, orderToken }, card));
};
