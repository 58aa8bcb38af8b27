package org.gangmu.phrase;

/** How a figure is to stand to the number written, as the words about it say. */
enum Comparison {
  AT_LEAST,
  AT_MOST,
  ABOVE,
  BELOW,
  APPROX,
  EXACTLY,
  REACH,
  FALL_TO
}
