import 'server-only';
import { cache } from 'react';
import { ask } from '@/graph/ask';
import { Category, Collection } from '@/graph/generated/operations';

export const readCategory = cache((slug: string) => ask(Category, { slug }));
export const readCollection = cache((slug: string) => ask(Collection, { slug }));
