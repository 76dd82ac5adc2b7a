import type { UseCases } from '../application/use-cases.ts';

export const seedDemoCatalog = (useCases: UseCases): Promise<void> => Promise.resolve(void useCases);
