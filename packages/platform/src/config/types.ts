/** How log lines name their fields. */
export type LogFormat = 'plain' | 'ecs';

export type ShopMode = 'demo' | 'production';

/** Who signs calls to other services. */
export type Caller = 'gateway' | 'catalog' | 'cart' | 'orders';

/** The key that each caller signs its identity with. */
export type InternalKeys<C extends Caller = Caller> = Readonly<Record<C, string>>;
