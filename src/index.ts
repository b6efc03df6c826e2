import { actions } from "./actions";
import { connections } from "./connections";
import { dataSources } from "./dataSources";
import { onDemand } from "./onDemand";
import { triggers } from "./triggers";

const zoom = {
  key: "zoom",
  public: false,
  display: {
    label: "Zoom",
    description: "Manage users, meetings, webinars, recordings and chat in Zoom.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections,
};

export default onDemand(zoom, { actions, triggers, dataSources });
