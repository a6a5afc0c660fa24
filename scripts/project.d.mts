// What the TypeScript parts of this project see of project.mjs.

export const PROJECT: string;
export const CACHE: string;
