import { oauth2, oauth2Gov } from "./oauth2";
import { serverToServer, serverToServerGov } from "./serverToServer";

export const connections = [oauth2, serverToServer, oauth2Gov, serverToServerGov];
