import { id, text } from "../builders";

/**
 * Returns an input for a site, which is optional everywhere.
 *
 * @param comments What the site is for, and what happens if it is blank.
 */
export const siteId = (comments: string) =>
  id({
    label: "Site Id",
    comments,
    allowed: "a site's id",
    placeholder: "8f71O6rWT8KFUGQmJIFAdQ",
    example: "8f71O6rWT8KFUGQmJIFAdQ",
    dataSource: "selectPhoneSite",
  });

/** The name of the sites to list. */
export const siteName = text({
  label: "Site Name",
  comments: "The name of the site to find. If blank, lists all sites.",
  placeholder: "Main Site",
  example: "Main Site",
});
