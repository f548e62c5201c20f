/**
 * What an edge of a graph with corequisites asks for: `prerequisite` = learned before,
 * `corequisite` = learned before or together, `together` = learned together.
 */
export type RequisiteKind = "prerequisite" | "corequisite" | "together";

/** The kind of the edge by which `topic` requires `requisite`. */
export type KindOf = (requisite: string, topic: string) => RequisiteKind;
