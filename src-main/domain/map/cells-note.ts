/** What stands under every map: the cells are a drawing and no borders. */
export const cellsNote =
  'Jede Gemeinde ist als Fläche um ihren Mittelpunkt gezeichnet; das sind keine amtlichen Grenzen.';
