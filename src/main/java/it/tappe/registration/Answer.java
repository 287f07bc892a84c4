package it.tappe.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An answer of a person who has registered.
 *
 * @param position 1, 2, 3 … among the person's answers
 * @param label the question as it was when it was answered
 */
@MappedEntity("registration_answer")
public record Answer(@Id @GeneratedValue long id, long registrationId, int position, String label, String answer) {}
