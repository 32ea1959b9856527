declare const __SROI_VERSION__: string;

/** The version of sroi, put in by the build. */
export const VERSION: string = __SROI_VERSION__;
