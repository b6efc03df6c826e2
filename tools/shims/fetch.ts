/** Reports that there is no fetch, so that axios uses Node's http. */
export const getFetch = () => false;
