/**
 * Number of people that Zoom accepts at a time: registrants, members of groups and roles, panelists.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/batch_registrants
 */
export const maxPeople = 30;

/**
 * Number of days for which deleted recordings stay in the trash.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings
 */
export const trashDays = 30;
