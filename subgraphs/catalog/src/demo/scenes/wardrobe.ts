/** What the second picture of each product shows: [Portuguese, English]. */
export const wardrobeScenes = {} as const;
