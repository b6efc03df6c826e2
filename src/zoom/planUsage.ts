/** How many licenses of a plan the account has and uses. */
interface PlanUsage {
  type?: string;
  /** Number of licenses. */
  hosts?: number;
  usage?: number;
  pending?: number;
}

/**
 * The account's plans, as Zoom documents them; `@zoom/rivet` 0.4.0 lacks the operation.
 *
 * @see https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/plans/usage
 */
export interface AccountsGetPlanUsageResponse {
  plan_base?: PlanUsage & { active_hosts?: number };
  plan_large_meeting?: PlanUsage[];
  plan_recording?: {
    free_storage?: string;
    free_storage_usage?: string;
    max_exceed_date?: string;
    plan_storage?: string;
    plan_storage_exceed?: string;
    plan_storage_usage?: string;
    type?: string;
  };
  plan_united?: PlanUsage & { name?: string };
  plan_webinar?: PlanUsage[];
  plan_zoom_events?: PlanUsage[];
  plan_zoom_one?: PlanUsage[];
  plan_zoom_rooms?: PlanUsage;
  plan_room_connector?: PlanUsage[];
  plan_whiteboard?: PlanUsage;
  plan_whiteboard_plus?: PlanUsage;
  plan_zoom_iq?: PlanUsage;
  plan_ztransl?: PlanUsage;
  plan_zwr?: PlanUsage[];
  plan_zva?: PlanUsage[];
  plan_znode_base?: PlanUsage;
  plan_zphybrid?: PlanUsage;
  plan_zsched?: PlanUsage;
  plan_zmhybrid?: PlanUsage;
  plan_mchybrid?: PlanUsage;
  plan_rchybrid?: PlanUsage;
  plan_cmrhybrid?: PlanUsage;
  plan_tchybrid?: PlanUsage;
  plan_workforce_management?: PlanUsage;
  plan_zoom_one_premier?: PlanUsage[];
  plan_zoom_one_edu_school_campus_plus?: PlanUsage[];
  plan_zoom_one_edu_premier?: PlanUsage[];
  plan_zoom_one_edu_student?: PlanUsage;
  plan_visitor_management?: PlanUsage;
  plan_partner_premier_support?: PlanUsage;
  plan_zoom_clips_plus?: PlanUsage;
}
