/**
 * The English edition of functions.json, which Excel loads instead of the Indonesian one when its own language is English.
 * Ids, names and order stay; only the texts change. Answers the metadata, and a list of what the descriptions lack or
 * have too much; the edition is fit for use only when that list is empty.
 */
export function englishMetadata(metadata, descriptions) {
  const problems = [];
  const functions = metadata.functions.map((definition) => {
    const english = descriptions[definition.id];
    if (!english) {
      problems.push(`${definition.id} has no English description`);
      return definition;
    }
    const names = (definition.parameters ?? []).map((parameter) => parameter.name);
    for (const name of Object.keys(english.parameters)) if (!names.includes(name)) problems.push(`${definition.id} has no parameter ${name}`);
    const parameters = definition.parameters?.map((parameter) => {
      const description = english.parameters[parameter.name];
      if (!description) problems.push(`${definition.id}: parameter ${parameter.name} has no English description`);
      return { ...parameter, description };
    });
    return { ...definition, description: english.description, parameters };
  });
  const ids = metadata.functions.map((definition) => definition.id);
  for (const id of Object.keys(descriptions)) if (!ids.includes(id)) problems.push(`there is no function ${id}`);
  return { metadata: { ...metadata, functions }, problems };
}
