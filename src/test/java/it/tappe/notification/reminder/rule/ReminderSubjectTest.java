package it.tappe.notification.reminder.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules in words, and which make sense. */
class ReminderSubjectTest {

    @Test
    void saysWhenInWords() {
        assertThat(ReminderSubject.DEADLINE.words(-7)).isEqualTo("7 giorni prima della scadenza");
        assertThat(ReminderSubject.WEBINAR.words(-1)).isEqualTo("1 giorno prima del webinar");
        assertThat(ReminderSubject.CALL.words(0)).isEqualTo("il giorno della call");
        assertThat(ReminderSubject.ACTION_POINT.words(1)).isEqualTo("1 giorno dopo il termine");
        assertThat(ReminderSubject.REVIEW.words(5)).isEqualTo("5 giorni dopo la consegna");
    }

    @Test
    void remindsOfMeetingsBeforeAndOfWaitingAfter() {
        assertThat(ReminderSubject.WEBINAR.allows(0)).isTrue();
        assertThat(ReminderSubject.WEBINAR.allows(1)).isFalse();
        assertThat(ReminderSubject.CALL.allows(-2)).isTrue();
        assertThat(ReminderSubject.REVIEW.allows(0)).isFalse();
        assertThat(ReminderSubject.REVIEW.allows(1)).isTrue();
        assertThat(ReminderSubject.DEADLINE.allows(30)).isTrue();
    }
}
