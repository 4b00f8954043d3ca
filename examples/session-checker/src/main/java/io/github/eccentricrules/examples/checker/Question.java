package io.github.eccentricrules.examples.checker;

/** Asks more of a session than its report. */
interface Question {
    /**
     * Answers for a session.
     *
     * @param check the session
     * @return the answer
     * @throws BadInput if the session cannot be asked
     */
    Answer answer(Check check);
}
