import type { XmlElement } from './tree';

/**
 * XML written without a prefix, made ready to stand inside a part whose elements carry one: each fragment names its
 * namespace itself. Most parts carry none, and then it stands as it is.
 */
export function fragmentFor(root: XmlElement, xml: string): string {
  if (root.prefix === '' || xml === '') return xml;
  const namespace = root.attributes.get(`xmlns:${root.prefix.slice(0, -1)}`) ?? '';
  return xml.replace(/^<(\w+)/, `<$1 xmlns="${namespace}"`);
}
