import { rawRequest } from "./rawRequest";

export const miscActions = { rawRequest };
