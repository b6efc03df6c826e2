/** Says that there is no fetch, so that axios takes its adapter for Node's http. */
export const getFetch = () => false;
