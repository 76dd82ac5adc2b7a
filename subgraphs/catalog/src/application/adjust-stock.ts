import { denied, isId, ok, refuse, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Variant } from '../domain/product.ts';
import { checkReason, deltaOf, type Adjustment, type AdjustmentCode } from '../domain/stock.ts';
import { WRITE_CATALOG } from './create-product.ts';
import type { Deps } from './ports.ts';

export type AdjustStockCode = AccessCode | AdjustmentCode | 'VARIANT_NOT_FOUND';

/** Changes stock by hand under the variant's lock, with a ledger row that says who and why; none when nothing changes. */
export const makeAdjustStock =
  (deps: Deps) =>
  async (
    viewer: Viewer,
    variantId: string,
    adjustment: Adjustment,
  ): Promise<Result<Variant, Refusal<AdjustStockCode>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    const reason = checkReason(adjustment.reason);
    if (!reason.ok) return reason;
    return deps.unitOfWork.run<Variant, Refusal<AdjustStockCode>>(async ({ inventory }) => {
      const present = isId(variantId) ? await inventory.lock(variantId) : undefined;
      if (!present) return refuse('VARIANT_NOT_FOUND', 'There is no such variant.', ['variantId']);
      const { variant } = present;
      const delta = deltaOf(present, adjustment);
      if (!delta.ok) return delta;
      if (delta.value !== 0) {
        const note = { reason: reason.value, actor: viewer.actor, at: deps.clock() };
        await inventory.adjust(variantId, delta.value, note);
      }
      return ok({ ...variant, available: variant.available + delta.value });
    });
  };
