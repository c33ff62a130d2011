/** Local name of the element that holds everything of ours in a page. */
export const HOST_TAG = 'overseas-form-helper';
