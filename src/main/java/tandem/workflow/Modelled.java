package tandem.workflow;

import tandem.model.SchemaModel;

/** A source as a schema model, and what there is to say about making it. */
record Modelled(SchemaModel model, Built built) {}
