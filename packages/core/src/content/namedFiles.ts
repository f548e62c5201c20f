/** Path of the configuration, at the root of the content. */
export const CONFIG_PATH = "prereq.config.json";

/** Name of the lock file in the content folder. */
export const ID_LOCK_FILE = "ids.lock.json";
