/**
 * Number of people that Zoom accepts at a time: registrants, members of groups and roles, panelists.
 *
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/batch_registrants
 */
export const maxPeople = 30;
