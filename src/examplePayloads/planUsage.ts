const plan = { hosts: 100, usage: 28, pending: 1 };

export const planUsage = {
  plan_base: { type: "yearly", active_hosts: 44, ...plan },
  plan_recording: {
    type: "cmr_monthly_commitment_40",
    free_storage: "2 GB",
    free_storage_usage: "2 GB",
    plan_storage: "10 GB",
    plan_storage_usage: "1 GB",
    plan_storage_exceed: "0",
    max_exceed_date: "2021-12-15",
  },
  plan_webinar: [{ type: "webinar500_monthly", ...plan }],
  plan_zoom_rooms: { type: "zroom_monthly", hosts: 10, usage: 4 },
};
