import { denied, isId, ok, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { merge, type Cart } from '../domain/cart.ts';
import { activeCartOf, cartNotFound, mayUse } from './access.ts';
import type { Deps } from './ports.ts';

export type MergeCode = AccessCode | 'CART_NOT_FOUND';

/** Moves a guest's cart into the signed-in customer's. R51: the guest cart's lock makes a repetition find it merged. */
export const makeMergeCart =
  (deps: Deps) =>
  async (viewer: Viewer, cartId: string): Promise<Result<Cart, Refusal<MergeCode>>> => {
    const { userId } = viewer;
    if (userId === undefined) return denied(viewer);
    return deps.unitOfWork.run<Cart, Refusal<MergeCode>>(async (carts) => {
      const source = isId(cartId) ? await carts.lock(cartId) : undefined;
      if (!source) return cartNotFound();
      if (source.status === 'MERGED' && source.mergedInto !== null) {
        const target = await carts.lock(source.mergedInto);
        return target && target.customerId === userId && mayUse(viewer, target) ? ok(target) : cartNotFound();
      }
      if (!mayUse(viewer, source)) return cartNotFound();
      if (source.customerId === userId) return ok(source);
      const merged = merge(source, await activeCartOf(deps, carts, userId), deps.newId, deps.clock());
      await carts.save(merged.source);
      await carts.save(merged.target);
      return ok(merged.target);
    });
  };
