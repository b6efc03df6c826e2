import { rawRequest } from "./rawRequest";

export const rawActions = { rawRequest };
