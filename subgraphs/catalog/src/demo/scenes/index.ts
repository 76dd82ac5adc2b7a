import type { Text } from '../demo-product.ts';
import { householdScenes } from './household.ts';
import { pantryScenes } from './pantry.ts';
import { wardrobeScenes } from './wardrobe.ts';

/** What the second picture of a product shows, by slug. */
export const scenes: Readonly<Record<string, Text>> = { ...householdScenes, ...pantryScenes, ...wardrobeScenes };
