/**
 * Zoom for maps that are larger than the page: an extra that a host loads where it wants it. Without it
 * the browser's own zoom does.
 *
 * @packageDocumentation
 */

export { type ZoomLabels, type ZoomOptions, zoomRoadmap } from "./zoom/zoomRoadmap.ts";
