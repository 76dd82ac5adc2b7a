import { rabbitIsThere } from '@feira/platform/testing/rabbit';
import { postgresIsThere, redisIsThere } from '@feira/platform/testing/servers';
import { describe } from 'vitest';

/** Whether the shop can run as services here. */
export const serversAreThere = postgresIsThere && redisIsThere && rabbitIsThere;

/** A suite of the shop as services; skipped where a server is missing, which has been said. */
export const describeServices = describe.skipIf(!serversAreThere);
