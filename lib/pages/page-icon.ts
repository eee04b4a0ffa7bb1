/** The sign of the site as an address that is its own content: a file of its own would be one more request on a first visit. */
export const pageIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5f56"/><path d="M9 25h6M12 25V7h6.2a5.4 5.4 0 0 1 0 10.8H12M9 7h3" fill="none" stroke="#fbfaf6" stroke-width="2.6"/></svg>',
)}`;
