import { oauth2 } from "./oauth2";
import { serverToServer } from "./serverToServer";

export const connections = [oauth2, serverToServer];
