// Turns an SVG into the pixels of a PNG, two for each of its own in each direction.

const SCALE = 2;
/** In pixels: a browser paints nothing on a canvas that is longer. */
const LONGEST = 16_000;

export async function paintPng(svg: string): Promise<Uint8Array> {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
        const image = new Image();
        image.src = address;
        await image.decode();
        const scale = Math.min(SCALE, LONGEST / image.width, LONGEST / image.height);
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width * scale);
        canvas.height = Math.round(image.height * scale);
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        const blob = await new Promise<Blob | null>((take) => canvas.toBlob(take));
        if (!blob) throw new Error('it is too large');
        return new Uint8Array(await blob.arrayBuffer());
    } finally {
        URL.revokeObjectURL(address);
    }
}
