import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { translate, type Language, type Message, type MessageKey } from '../i18n/message';

/** Puts sentences into the language in force. */
export interface Speech {
  readonly language: Language;
  say(key: MessageKey, params?: Message['params']): string;
  sayMessage(message: Message): string;
}

/** The speech of one language. */
export function speechIn(language: Language): Speech {
  return {
    language,
    say: (key, params) => translate(language, params ? { key, params } : { key }),
    sayMessage: (message) => translate(language, message),
  };
}

const SpeechContext = createContext<Speech>(speechIn('id'));

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const speech = useMemo(() => speechIn(language), [language]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
