export const mappers = {};
