import type { Size } from '#domain/map/view.ts';

/** Dots of a PNG for each pixel of the drawing, so that it stays sharp on a large screen. */
const sharpness = 2;
/** Milliseconds until the browser has certainly taken over the file. */
const untilTaken = 60_000;

/**
 * Paints an SVG document as PNG. The document is loaded as an image from the memory of this window, which the content
 * security policy allows (`img-src blob:`); nothing is fetched.
 */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be painted.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An SVG document as a file. */
export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** Hands a file to the browser, which saves it where it saves downloads. */
export function download(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), untilTaken);
}
