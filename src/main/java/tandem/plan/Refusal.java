package tandem.plan;

import tandem.model.ObjectKey;

/** A change that cannot be made without losing what the object holds, and what to do instead. */
public record Refusal(ObjectKey key, String why, String remedy) {}
