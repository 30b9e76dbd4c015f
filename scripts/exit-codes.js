/** A step that cannot run here, through no fault of the code (EX_TEMPFAIL of sysexits.h). */
export const NOT_RUN = 75;
