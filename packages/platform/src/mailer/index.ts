export * from './mail.ts';
export * from './folder-mailer.ts';
export * from './memory-mailer.ts';
export * from './smtp-mailer.ts';
