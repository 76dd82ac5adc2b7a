/** The customer that every demo shop has; it exists nowhere else. */
export const demoAccount = { email: 'customer@example.com', password: 'customer-demo-password' } as const;
