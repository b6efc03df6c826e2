import { oauth2 } from "./oauth2";

export const connections = [oauth2];
