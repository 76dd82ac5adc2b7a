import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { NewId, NewSecretId } from '@feira/kernel';
import { v7 } from 'uuid';

export const newId: NewId = () => v7();
export const newSecretId: NewSecretId = () => randomUUID();

/** A random secret in base64url: 32 bytes are 256 bits. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** SHA-256 in hex: how secrets and inputs are kept and compared. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
