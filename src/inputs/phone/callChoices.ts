/** The choices of the filters of calls: Zoom's values with their labels. */

export const directions = [
  ["inbound", "Inbound"],
  ["outbound", "Outbound"],
] as const;

export const connectTypes = [
  ["internal", "Internal"],
  ["external", "External"],
] as const;

export const callTypes = [
  ["general", "General"],
  ["emergency", "Emergency"],
] as const;

export const numberTypes = [
  ["zoom_pstn", "Zoom number"],
  ["zoom_toll_free_number", "Zoom toll-free number"],
  ["external_pstn", "External number"],
  ["external_contact", "External contact"],
  ["byoc", "BYOC (bring your own carrier)"],
  ["byop", "BYOP (bring your own PBX)"],
  ["3rd_party_contact_center", "Third-party contact center"],
  ["zoom_service_number", "Zoom service number"],
  ["external_service_number", "External service number"],
  ["zoom_contact_center", "Zoom Contact Center"],
  ["meeting_phone_number", "Meeting phone number"],
  ["meeting_id", "Meeting id"],
  ["anonymous_number", "Anonymous number"],
  ["zoom_revenue_accelerator", "Zoom Revenue Accelerator"],
] as const;

export const extensionTypes = [
  ["user", "User"],
  ["call_queue", "Call queue"],
  ["auto_receptionist", "Auto receptionist"],
  ["common_area", "Common area"],
  ["zoom_room", "Zoom Room"],
  ["cisco_room", "Cisco room"],
  ["shared_line_group", "Shared line group"],
  ["group_call_pickup", "Group call pickup"],
  ["external_contact", "External contact"],
] as const;

export const userCallResults = [
  ["answered", "Answered"],
  ["connected", "Connected"],
  ["voicemail", "Voicemail"],
  ["hang_up", "Hung up"],
  ["no_answer", "No answer"],
  ["invalid_operation", "Invalid operation"],
  ["abandoned", "Abandoned"],
  ["blocked", "Blocked"],
  ["service_unavailable", "Service unavailable"],
] as const;

export const accountCallResults = [
  ["answered", "Answered"],
  ["accepted", "Accepted"],
  ["picked_up", "Picked up"],
  ["connected", "Connected"],
  ["succeeded", "Succeeded"],
  ["voicemail", "Voicemail"],
  ["hang_up", "Hung up"],
  ["canceled", "Canceled"],
  ["call_failed", "Call failed"],
  ["unconnected", "Not connected"],
  ["rejected", "Rejected"],
  ["busy", "Busy"],
  ["ring_timeout", "Ring timeout"],
  ["overflowed", "Overflowed"],
  ["no_answer", "No answer"],
  ["invalid_key", "Invalid key"],
  ["invalid_operation", "Invalid operation"],
  ["abandoned", "Abandoned"],
  ["system_blocked", "Blocked by the system"],
  ["service_unavailable", "Service unavailable"],
] as const;
