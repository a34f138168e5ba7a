package nastavnik.roadmap;

/** A roadmap, or an amendment of it, has just been brought into force. Published inside the transaction of its approval. */
public record RoadmapApproved(long redactionId) {}
